// Sets a control to a value as if the person had chosen it.
const [control, value] = arguments;
control.value = value;
control.dispatchEvent(new Event("input", { bubbles: true }));
control.dispatchEvent(new Event("change", { bubbles: true }));
