// Reads answers to a scale by id.
// parameters: id
// columns: properties
MATCH (a:InstrumentAnswers {id: $id})
RETURN properties(a) AS properties
