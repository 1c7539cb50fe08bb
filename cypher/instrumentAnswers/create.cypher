// Keeps a person's answers to a scale; does nothing when their id is there already, so that a repeated request does no harm.
// parameters: id, properties
// columns: properties
MERGE (a:OfPerson:InstrumentAnswers {id: $id})
ON CREATE SET a += $properties
RETURN properties(a) AS properties
