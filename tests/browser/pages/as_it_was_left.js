// Whether the date calculator shows the day that was typed, and a plan of its own rather than the example.
(day) => {
  const widget = document.querySelector("coach-widget");
  return widget.dataset.state === "ready" && widget.querySelector('[name="interview_date"]').value === day;
}
