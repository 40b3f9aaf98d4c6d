// Puts the page's calendar on another day; time goes on from 9 in the morning. Timers are left alone.
// Playwright's own clock replaces the timers too, and they come late then.
{
  const RealDate = Date;
  let offset = 0;
  window.beginDay = (day) => {
    offset = new RealDate(`${day}T09:00:00`).getTime() - RealDate.now();
  };
  window.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(RealDate.now() + offset);
    }

    static now() {
      return RealDate.now() + offset;
    }
  };
}
