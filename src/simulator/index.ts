export type { Call } from "./calls.ts";
export type { SimEvent } from "./events.ts";
export type { Fault, Where } from "./faults.ts";
export { Group } from "./people/group.ts";
export { Person, type Toast } from "./people/person.ts";
export { Seat } from "./people/seat.ts";
export { picture } from "./pictures.ts";
export { type PageRoutes, type Running, type StartOptions, startSimulator } from "./server.ts";
export type { NewGroup, NewPerson, Simulator } from "./simulator.ts";
