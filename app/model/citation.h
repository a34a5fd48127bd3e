// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shownpassage.h"

namespace plumbline {

/// Whose words of a passage are meant: the publisher's, or the digest's.
enum class PassageOrigin { Copy, Digest };

/// A passage to be pasted elsewhere: the words, the phrases that are marked in them,
/// the reference, and whose words they are. Plain text, no line feed at the end.
QString citation(const ShownPassage &passage, PassageOrigin origin);

} // namespace plumbline
