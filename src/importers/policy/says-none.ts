const none =
  /^[（(【[]?\s*(?:暂?\s*无|暂?(?:没有|缺)|空|未填写?|未标注|不详|(?:暂?无|没有)(?:数据|内容|信息|主题词|关键词|文号|索引号)|[-—–－_/\\*＊.…·\s]*|null|undefined|none|n\/?a)\s*[）)】\]]?。?$/iu;

/** What stands behind a label states nothing: 无, 暂无, —, 空. */
export const saysNone = (value: string): boolean => none.test(value.trim());
