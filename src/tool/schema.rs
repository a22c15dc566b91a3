use std::fs;

use clap::Args;
use miette::{IntoDiagnostic, WrapErr};

use crate::story::file::{ContextFile, EvidenceFile, StoryFile};
use crate::story::read::schema_of;

/// Write the JSON Schemas that editors check against while typing, into static/stories/
#[derive(Args)]
pub(super) struct Write {}

impl Write {
    pub(super) fn run(self) -> miette::Result<()> {
        for (name, schema) in [
            ("story", schema_of::<StoryFile>()),
            ("evidence", schema_of::<EvidenceFile>()),
            ("context", schema_of::<ContextFile>()),
        ] {
            let path = format!("static/stories/{name}.schema.json");
            let text = serde_json::to_string_pretty(&schema).into_diagnostic()? + "\n";
            fs::write(&path, text)
                .into_diagnostic()
                .wrap_err_with(|| format!("{path} cannot be written; stand in the checkout"))?;
        }
        Ok(())
    }
}
