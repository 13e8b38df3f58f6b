@file:Suppress("UNUSED_PARAMETER")

package android.content.res

open class Configuration {
  @JvmField var fontScale: Float = 1f
}

open class Resources {
  open fun getBoolean(id: Int): Boolean = false
}
