import { languageName } from '../../i18n/messages'
import { useCoversMap } from '../../ui/covers-map'
import { Icon } from '../../ui/icon'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { FullscreenButton } from './fullscreen-button'
import { Menu } from './menu'
import './tools.css'
import { useMessages } from '../../ui/use-messages'

/** Share, language and menu: what is always one press away. On a phone share and menu are at the thumb, in the sheet. */
export function Tools() {
  const { words } = useMessages()
  const narrow = useStore((state) => state.session.narrow)
  const covers = useCoversMap('spot')
  return (
    <div class="tools" ref={covers} role="toolbar" aria-label={words.tools.label} data-part="tools">
      {!narrow && <ListButton />}
      {!narrow && <ShareButton />}
      <LanguageSwitch />
      <FullscreenButton />
      {!narrow && <Menu />}
    </div>
  )
}

export function ShareButton() {
  const { actions } = useApp()
  const { words } = useMessages()
  const narrow = useStore((state) => state.session.narrow)
  return (
    <button
      type="button"
      class="button tool"
      data-part="share"
      aria-haspopup="dialog"
      aria-label={words.tools.share}
      onClick={() => actions.showDialog('share')}
    >
      <Icon name="share" />
      {!narrow && <span>{words.tools.share}</span>}
    </button>
  )
}

function ListButton() {
  const { actions } = useApp()
  const { words } = useMessages()
  const open = useStore((state) => state.view.panel === 'list')
  return (
    <button
      type="button"
      class="button tool"
      data-part="list-toggle"
      aria-pressed={open}
      onClick={() => actions.choose({ panel: open ? null : 'list' })}
    >
      <Icon name="list" />
      <span>{words.tools.list}</span>
    </button>
  )
}

/** With two languages one press switches; each is named in itself, and those are offered that the site has. */
function LanguageSwitch() {
  const { actions } = useApp()
  const { lang } = useMessages()
  const languages = useStore((state) => state.session.languages)
  const others = languages.filter((language) => language !== lang)
  return (
    <>
      {others.map((language) => (
        <button
          key={language}
          type="button"
          class="button tool"
          data-part={`language-${language}`}
          lang={language}
          translate={false}
          onClick={() => actions.choose({ lang: language })}
        >
          {languageName(language)}
        </button>
      ))}
    </>
  )
}
