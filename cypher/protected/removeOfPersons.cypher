// Removes everything that is kept about persons beside the network: their decisions, answers to scales and protected data.
// parameters: ids
// columns: -
UNWIND $ids AS id
MATCH (p:OfPerson {personId: id})
DELETE p
