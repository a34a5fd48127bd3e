// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

/// The words of a dataset that the program knows, in its language: names of common
/// metrics, of codes ("funding round") and of territories. Datasets write them in
/// English; what is not known stays as it is. Pure; texts for people.
QString knownWords(const QString &words);

} // namespace plumbline
