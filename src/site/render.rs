use yew::LocalServerRenderer;

/// Renders a component to HTML: with the marks that the browser takes it over by, or without.
pub(super) fn render<C>(props: C::Properties, hydratable: bool) -> String
where
    C: yew::BaseComponent,
{
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime on this thread needs nothing of the system");
    let local = tokio::task::LocalSet::new();
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(hydratable);
    local.block_on(&runtime, renderer.render())
}
