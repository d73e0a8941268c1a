// title: The texts of documents
// param: ids [String]
// param: limit Int = 10000
// columns: id, text
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d.text AS text
ORDER BY id
LIMIT $limit
