// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/articlereading.h"

#include <QString>

/// What is said above an article that is read.
namespace plumbline {

/// Author, publisher, date, and an address that is none of the web.
QString bylineText(const Article &article);
/// What the dataset notes about the article and its date; may be empty.
QString noteText(const Article &article);
/// Whose words the digest has, and why there is no copy beside it.
QString digestText(const ArticleReading &reading);
/// What the attached copy is, and how many phrases were found in it.
QString copyText(const ArticleReading &reading);
/// What a browser is asked to open; anything else in the dataset stays a text.
bool isWebAddress(const QString &address);

} // namespace plumbline
