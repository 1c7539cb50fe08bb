// What is kept of a person beside the network is looked up by her.
// parameters: -
// columns: -
CREATE INDEX of_person_person IF NOT EXISTS FOR (n:OfPerson) ON (n.personId)
