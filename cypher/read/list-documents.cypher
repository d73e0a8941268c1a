// title: Documents by id
// param: afterId String = ""
// param: limit Int = 10000
// columns: document
MATCH (d:Document)
WHERE d.id > $afterId
RETURN d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY d.id
LIMIT $limit
