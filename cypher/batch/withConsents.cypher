// Those of some persons who have decided about the use of their data.
// parameters: ids
// columns: id
UNWIND $ids AS id
MATCH (c:OfPerson {personId: id})
WHERE c:Consent
RETURN DISTINCT id
