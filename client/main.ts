import urql from '@urql/vue';
import { createApp, watch } from 'vue';
import App from './App.vue';
import { createLanguageClient } from './api/client.ts';
import { createTexts } from './locales/i18n.ts';
import { browserSession } from './composables/session/browserSession.ts';
import { sweepDevice } from './composables/field/sweepDevice.ts';
import { forgetAnswersKey } from './composables/useForgetAnswers.ts';
import { rememberedLanguage } from './composables/useLanguage.ts';
import { sessionKey } from './composables/useSession.ts';
import { startTheme } from './composables/useTheme.ts';
import { createPages } from './router.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/print.css';

startTheme();
void sweepDevice();
const texts = createTexts(rememberedLanguage());
const session = browserSession(() => texts.global.locale.value);
const languageClient = createLanguageClient(texts.global.locale.value, session.ask);

watch(
  texts.global.locale,
  (language) => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    languageClient.speak(language);
  },
  { flush: 'sync' },
);
document.documentElement.lang = texts.global.locale.value === 'zh' ? 'zh-CN' : 'en';

createApp(App)
  .use(texts)
  .use(createPages())
  .use(urql, languageClient.client)
  .provide(sessionKey, session)
  .provide(forgetAnswersKey, languageClient.forget)
  .mount('#app');
