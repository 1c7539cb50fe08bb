// Says of a batch how much it did, by whom it was written, and when it was taken back as far as it could be.
// parameters: sourceId, facts
// columns: id
MATCH (s:Source {id: $sourceId})
SET s += $facts
RETURN s.id AS id
