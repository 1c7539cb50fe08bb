// What was answered to one scale in a community, the latest last.
// parameters: communityId, instrument
// columns: properties
MATCH (a:OfPerson {communityId: $communityId})
WHERE a:InstrumentAnswers AND a.instrument = $instrument
RETURN properties(a) AS properties
ORDER BY a.askedOn, a.recordedAt, a.id
