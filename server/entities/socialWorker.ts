import { Entity } from './entity.ts';
import { Node } from './node.ts';
import { Property } from './property.ts';

@Entity({
  label: 'SocialWorker',
  plural: 'socialWorkers',
  nameProperty: 'name',
  wording: { zh: ['社工', '社会工作者'], en: ['Social worker'] },
  description: 'A professional who accompanies the community',
})
export class SocialWorker extends Node {
  @Property({ type: 'text', wording: { zh: ['姓名'], en: ['Name'] }, max: 80, required: true })
  name!: string;

  @Property({ type: 'text', wording: { zh: ['机构', '单位'], en: ['Employer'] }, max: 200 })
  employer!: string | null;
}
