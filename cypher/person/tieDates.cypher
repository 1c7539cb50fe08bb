// The dates of all ties of a community's residents, with the date of the activity at the other end.
// parameters: communityId
// columns: id, recordedAt, validFrom, validTo, date
MATCH (n:Resident {communityId: $communityId})-[r]-(m:Node)
RETURN n.id AS id, r.recordedAt AS recordedAt, r.validFrom AS validFrom, r.validTo AS validTo, m.date AS date
