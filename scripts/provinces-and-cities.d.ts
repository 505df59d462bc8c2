declare module "provinces-and-cities" {
  export const Iran: { all: { name: string; cities: string[] }[] };
}
