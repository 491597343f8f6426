/**
 * A plain row as a read selected it. Field resolvers take their root as a `Row`: for a class the graph library would copy
 * each row into a new instance of it, which costs more than the query.
 */
export type Row<Type> = Type;
