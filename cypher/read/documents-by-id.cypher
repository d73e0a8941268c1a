// title: Documents by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, document
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $limit
