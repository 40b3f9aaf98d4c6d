// A browser that has a little room left, and then none.
const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, text) {
  if (text.length > 200) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  setItem.call(this, key, text);
};
