// title: How often each document names a thing, and what it calls it there
// param: id String
// param: limit Int = 10000
// columns: documentId, mentions, statuses
MATCH (:Entity {id: $id})<-[m:MENTIONS]-(c:Clause)
WITH c.document AS documentId, count(m) AS mentions, collect(DISTINCT m.status) AS statuses
RETURN documentId, mentions, statuses
ORDER BY documentId
LIMIT $limit
