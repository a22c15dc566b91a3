// Lists, dates and capitals by the browser's own rules. A value each way is one text: names handed over one by
// one took longer than all the rest of a list. The build puts this beside wasm-bindgen's script.
const formats = (() => {
// To make one of these takes longer than to use it.
const [lists, dates] = [{}, {}];

/** The items, one a line, as the language writes a list. */
function list(locale, items) {
  lists[locale] ??= new Intl.ListFormat(locale);
  return lists[locale].format(items.split("\n"));
}

/** A day, or its month, as the language writes it. */
function date(locale, day, hasDay) {
  const form = { year: "numeric", month: "long", day: hasDay ? "numeric" : undefined, timeZone: "UTC" };
  dates[locale + hasDay] ??= new Intl.DateTimeFormat(locale, form);
  return dates[locale + hasDay].format(new Date(day));
}

/** A text in capitals. */
function uppercase(text) {
  return text.toUpperCase();
}

return { list, date, uppercase };
})();
