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
        for (kind, schema) in all()? {
            let path = format!("static/stories/{kind}.schema.json");
            fs::write(&path, schema)
                .into_diagnostic()
                .wrap_err_with(|| format!("{path} cannot be written; stand in the checkout"))?;
        }
        Ok(())
    }
}

/// The schema of each kind of file.
pub(super) fn all() -> miette::Result<Vec<(&'static str, String)>> {
    let schemas = [
        ("story", schema_of::<StoryFile>()),
        ("evidence", schema_of::<EvidenceFile>()),
        ("context", schema_of::<ContextFile>()),
    ];
    let texts = schemas.into_iter().map(|(kind, schema)| {
        let text = serde_json::to_string_pretty(&schema).into_diagnostic()?;
        Ok((kind, text + "\n"))
    });
    texts.collect()
}
