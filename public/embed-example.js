/* The page that shows how a page talks to its map; see embed-example.html. */
const map = document.querySelector('dateline-map')
const shown = document.getElementById('shown')

map.addEventListener('dateline-shown', (event) => {
  shown.textContent = `${event.detail.length} events in view`
})
document.getElementById('russia').addEventListener('click', () => map.go({ actors: ['russia'] }))
document.getElementById('all').addEventListener('click', () => map.go({ actors: null }))
