// What is kept of persons beside the network is looked up by their community.
// parameters: -
// columns: -
CREATE INDEX of_person_community IF NOT EXISTS FOR (n:OfPerson) ON (n.communityId)
