export const zhCN = {
  title: '粘贴诊断',
};

export type DoctorWords = typeof zhCN;

export const en: DoctorWords = {
  title: 'Paste doctor',
};
