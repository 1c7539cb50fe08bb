// What the residents of a community are called, those who withdrew or were merely mentioned too: to be taken out of texts that leave.
// parameters: communityId
// columns: name
MATCH (n:Resident {communityId: $communityId})
RETURN n.name AS name
