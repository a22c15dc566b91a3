// What follows the board is a page of its own, taken in as the reader comes near, or prints: then there is
// no waiting. Where it does not come, the links to it stay.
const watchRest = () => {
  const rest = document.querySelector("[data-rest]");
  if (!rest) return;
  const take = (html) => {
    rest.replaceChildren(...new DOMParser().parseFromString(html, "text/html").querySelectorAll("main > section"));
    rest.removeAttribute("aria-labelledby");
    removeEventListener("beforeprint", takeNow);
  };
  const takeNow = () => {
    // A frame prints no more than its own height.
    if ("frame" in page.dataset) return;
    try {
      wear(getNow(near(site.inner)));
      take(getNow(rest.dataset.rest));
    } catch (error) { console.error(error); }
  };
  addEventListener("beforeprint", takeNow);
  new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    // A reader who is on one of the links by keyboard stays there.
    Promise.all([get(rest.dataset.rest), dress()])
      .then(([html]) => { if (!rest.matches(":focus-within")) take(html); })
      .catch(console.error);
  }, { rootMargin: "600px" }).observe(rest);
};
