// Where the residents of a community live, as far as it has not ended; the latest beginning comes last.
// parameters: communityId
// columns: id, place, since
MATCH (n:Resident {communityId: $communityId})-[r:LIVES_IN]->(p:Place)
WHERE r.supersededAt IS NULL AND r.validTo IS NULL
RETURN n.id AS id, p.name AS place, r.validFrom AS since
ORDER BY since, place
