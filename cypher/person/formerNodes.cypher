// What a person's facts were before they were changed, but for what imports replaced; the earliest first.
// parameters: id
// columns: properties
MATCH (c:OfPerson {personId: $id})
WHERE c:FormerNode
RETURN properties(c) AS properties
ORDER BY c.at, c.id
