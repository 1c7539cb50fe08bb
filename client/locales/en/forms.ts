export const forms = {
  lead: 'Each form prints on A4 in large type, on two pages at most. Take them along and record afterwards, or fill them in on a phone.',
  print: 'Print the blank form',
  printOf: 'Print the blank form: {name}',
  fill: 'Fill in online',
  fillOf: 'Fill in online: {name}',
  interview: 'Interview about contacts ({name})',
  interviewUse: 'For talks with one resident: whom she is in contact with and whom she turns to.',
  count: 'No.',
  day: 'Date',
};
