// A person's answers to all scales, the latest last.
// parameters: personId
// columns: properties
MATCH (a:OfPerson {personId: $personId})
WHERE a:InstrumentAnswers
RETURN properties(a) AS properties
ORDER BY a.askedOn, a.recordedAt, a.id
