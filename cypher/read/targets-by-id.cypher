// title: Targets by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, target
UNWIND $ids AS id
MATCH (t:Target {id: id})
RETURN id, t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target
ORDER BY id
LIMIT $limit
