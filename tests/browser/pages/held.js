// What the controls for text of a form hold, by name.
(form) => {
  const controls = form.querySelectorAll("input[type=text], input[type=email], input[type=tel], textarea");
  return Object.fromEntries([...controls].map(({ name, value }) => [name, value]));
};
