// The story in examples/islands, which the examples in the docs are about: each includes this.
{
    use plugboard::claims::resolve;
    use plugboard::story::{Known, Sources};
    use plugboard::words::languages;
    use plugboard::story::read::Source;

    macro_rules! file {
        ($name:literal) => {
            Source::new(
                $name,
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/islands/", $name)),
            )
        };
    }
    let sources = Sources {
        story: file!("story.json"),
        evidence: file!("evidence.json"),
        context: file!("context.json"),
    };
    resolve(&sources, Known::on_any_day(&languages())).expect("it has no fault")
}
