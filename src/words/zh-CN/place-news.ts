/** Words of the feed and the calendar of a place. */
export const placeNews = {
  title: (place: string): string => `${place}：到期、活动和变化`,
  heading: '订阅这里的动态',
  lead: '日历里有这里到期的公开、承诺和整改，还有志愿服务活动；订阅源里另有新公布的记录和承诺兑现情况的变化。不用登记。',
  webcal: (place: string): string => `订阅${place}的日历`,
  file: (place: string): string => `下载${place}的日历（.ics）`,
  feed: (place: string): string => `订阅${place}的动态（Atom）`,
  /** The way back from the pages of a place. */
  back: (place: string): string => `${place}：找谁、能办什么、承诺和进展`,
};
