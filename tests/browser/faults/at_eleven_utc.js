// The same moment everywhere: in Kiribati the 25th has begun, in Hawaii so has the 24th.
{
  const RealDate = Date;
  const offset = RealDate.parse("2026-11-24T11:00:00Z") - RealDate.now();
  window.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(RealDate.now() + offset);
    }
  };
}
