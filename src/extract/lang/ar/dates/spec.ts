// What a date expression says before it is set against the day of publication.
import type { Span } from '../../../../model/span.ts';

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
/** «الماضي», «المقبل», «الجاري», «نفسه»; null where nothing is said. */
export type Direction = 'past' | 'next' | 'this' | 'same' | null;

export type Spec =
  /** «الأربعاء 5 أبريل/نيسان 2019», any part of it. */
  | {
      form: 'calendar';
      year: number | null;
      month: number | null;
      day: number | null;
      weekday: number | null;
      direction: Direction;
      /** Years away from the present one: «أبريل من العام الماضي» −1. */
      yearShift: number | null;
      hijri: boolean;
    }
  /** «أمس» −1 day, «الشهر الماضي» −1 month; `vague` for «قبل أيام», `about` for «قبل نحو شهر». */
  | { form: 'shift'; unit: Unit; count: number; about: boolean; weekday: number | null }
  /** «الخامس من الشهر الجاري»: a day in a month away from the present one. */
  | { form: 'month-day'; day: number; months: number }
  | { form: 'season'; season: number; year: number | null; direction: Direction }
  /** «تسعينيات القرن الماضي»: value is fixed. */
  | { form: 'fixed'; value: string }
  /** «في اليوم نفسه» 0, «في اليوم التالي» 1: counted from the date told before. */
  | { form: 'echo'; unit: Unit; count: number }
  | { form: 'range'; from: Spec; to: Spec }
  /** «الأيام الثلاثة الماضية»: from so many units ago until now. */
  | { form: 'last'; unit: Unit; count: number | null }
  | { form: 'none' };

export interface Found extends Span {
  spec: Spec;
  kind: 'date' | 'duration' | 'set';
  /** «منذ» opens the interval to the right, «حتى» to the left. */
  open: 'since' | 'until' | null;
  /** The sentence speaks of what is to come. */
  future: boolean;
}

/** A reading of words [at, next). */
export interface Reading {
  spec: Spec;
  next: number;
  kind?: Found['kind'];
}
