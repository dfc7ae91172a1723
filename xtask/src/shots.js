// Shows the pictures whose language, theme and width are all ticked.
const boxes = [...document.querySelectorAll("input")];
const figures = [...document.querySelectorAll("figure")];

function show() {
  const wanted = new Set(boxes.filter((box) => box.checked).map((box) => `${box.name} ${box.value}`));
  for (const figure of figures) {
    figure.hidden = !Object.entries(figure.dataset).every(([name, value]) => wanted.has(`${name} ${value}`));
  }
}

document.querySelector("form").addEventListener("change", show);
// A browser keeps what was ticked when the sheet is loaded again.
show();
