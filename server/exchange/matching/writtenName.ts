/** Traditional characters of common surnames and given names, and the simplified ones that mean the same. */
const traditional =
  '張张陳陈劉刘楊杨黃黄趙赵吳吴孫孙馬马鄭郑謝谢馮冯蔣蒋韓韩葉叶閻阎餘余潘潘鄧邓許许呂吕蘇苏盧卢賈贾鍾钟譚谭陸陆範范廖廖鄒邹' +
  '龔龚萬万錢钱嚴严湯汤賴赖龍龙顧顾聶聂駱骆齊齐關关蕭萧戴戴傅傅魯鲁畢毕竇窦鄔邬聞闻歐欧陽阳諸诸葛葛東东國国華华蘭兰鳳凤麗丽' +
  '紅红軍军偉伟強强傑杰輝辉寶宝貴贵榮荣順顺興兴義义賢贤蓮莲連连愛爱艷艳靜静慶庆雲云飛飞鵬鹏濤涛瓊琼瑩莹嬌娇鑫鑫鋼钢銀银鐵铁' +
  '長长學学書书樹树勝胜業业權权發发亞亚衛卫維维緯纬倫伦儀仪億亿喬乔單单魏魏曉晓暉晖樂乐歡欢灣湾玲玲瑋玮璽玺嵐岚崗岗穎颖芳芳' +
  '鄉乡開开雙双霞霞韋韦穆穆馨馨時时頌颂顏颜顯显鴻鸿黨党齡龄豐丰賓宾贊赞進进遠远達达選选郵邮鑑鉴鎮镇鋒锋錦锦鏡镜闖闯闊阔';

/** Writings of one surname that offices mix up: probably, but not surely, the same name. */
const exchanged = ['闫阎', '付傅', '肖萧', '代戴', '于於', '邱丘', '予余', '亓齐', '仝佟'];

function pairsOf(text: string): ReadonlyMap<string, string> {
  const letters = [...text];
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < letters.length; i += 2) {
    const [from, to] = [letters[i], letters[i + 1]];
    if (from && to && from !== to) pairs.set(from, to);
  }
  return pairs;
}

const simplified = pairsOf(traditional);
const oneWriting = new Map(
  exchanged.flatMap((letters) => [...letters].map((letter) => [letter, letters.charAt(0)])),
);

/** Characters between the parts of a name; a hyphen too. */
const between = /[\s·・•‧.,，'’_-]+/g;

/** Chinese characters or several words: a name, where an id is neither. */
export const looksLikeName = (word: string): boolean =>
  /\p{Script=Han}/u.test(word) || /\p{L}{2,}[\s.·]+\p{L}{2,}/u.test(word);

/**
 * A name as it is compared: NFKC, simplified characters, lower case, without spaces and dots. Latin words keep one space
 * between them, so that `Anna Lee` is not `Annal Ee`.
 */
export function normalizedName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().trim();
  const simple = [...plain].map((letter) => simplified.get(letter) ?? letter).join('');
  const words = simple.split(between).filter((word) => word !== '');
  return words.join(isHan(simple) ? '' : ' ');
}

/** Whether a name is written in Chinese characters, at least in part. */
export const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** The same for surnames that are often mixed up in writing (闫 and 阎); takes a normalized name. */
export const withOneSurnameWriting = (normalized: string): string => {
  const [first = '', ...rest] = [...normalized];
  return (oneWriting.get(first) ?? first) + rest.join('');
};
