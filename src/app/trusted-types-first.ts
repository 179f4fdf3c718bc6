import { installTrustedTypes } from './trusted-types'

// A module of its own, imported first, because the policy must exist before MapLibre's module runs.
installTrustedTypes()
