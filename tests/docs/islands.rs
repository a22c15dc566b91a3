// The story in examples/islands, which the examples in the docs are about: each includes this.
{
    use plugboard::story::{Known, Language, Sources, resolve};
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
    resolve(&sources, Known::on_any_day(&Language::ALL)).expect("it has no fault")
}
