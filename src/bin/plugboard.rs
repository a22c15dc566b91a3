//! The newsroom's tool: checks a story, makes its site, says and draws its boards.

fn main() -> std::process::ExitCode {
    plugboard::tool::main()
}
