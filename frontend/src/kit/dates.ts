// Days as people say them. The record keeps them as 2026-02-28.

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Say every day and month in a date in words; whatever else is in it stays as it was written. */
export function spoken(when: string): string {
  return when.replace(/\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g, (written, year, month, day) => {
    const name = MONTHS[Number(month) - 1];
    return name ? [day && Number(day), name, year].filter(Boolean).join(" ") : written;
  });
}
