/** The years of the upper secondary school (S000): دهم، یازدهم، دوازدهم. */
export const GRADES = ["10", "11", "12"] as const;
export type Grade = (typeof GRADES)[number];
export const isGrade = (text: string): text is Grade => GRADES.some((grade) => grade === text);

/** ریاضی، تجربی، انسانی، هنر. */
export const MAJORS = ["mathematics", "experimental", "humanities", "arts"] as const;
export type Major = (typeof MAJORS)[number];

/** What a student tells of themselves in the seven steps. */
export interface Profile {
  firstName: string;
  lastName: string;
  grade: Grade;
  major: Major;
  /** A place's id. */
  province: string;
  city: string;
  /** E.164. */
  phone: string;
}
