# Words of the officers' desk; the file of English says what each is for.

## Sheets

sheet-id = Identifiant (laisser vide pour une nouvelle fiche)
sheet-entry = Fiche concernée (identifiant)
sheet-item = Identifiant de l’élément
sheet-example = Exemple
sheet-needed = Nécessaire pour publier.
sheet-not-listed = Veuillez choisir dans la liste.
sheet-help-id = Nom de la fiche dans les adresses. Ne pas le modifier. Pour une nouvelle fiche, laisser vide : il est tiré du titre.
sheet-help-entry = Identifiant ou code de la fiche, comme dans la première feuille.
sheet-help-item = Un mot court qui ne changera pas ; les traductions s’y rattachent.
sheet-help-text = Texte dans la langue source du portail.
sheet-help-prose = Paragraphes de texte. La feuille ne les écrit que dans une nouvelle fiche ; ensuite, ils se modifient dans le fichier.
sheet-help-whole = Un nombre entier, en chiffres.
sheet-help-number = Un nombre, par exemple 1 200 ou 3,6 millions ; l’unité ou la monnaie peut suivre.
sheet-help-share = Un pourcentage, par exemple 12,5 %.
sheet-help-currency = Trois lettres, par exemple USD.
sheet-help-period = Une année (2026), un mois (2026-03) ou un intervalle (2020/2025).
sheet-help-day = Un nombre, ou « dernier jour » pour le dernier jour du mois.
sheet-help-date = Jour/mois/année : 16/04/2026. Le mois (04/2026) ou l’année seule suffit parfois.
sheet-help-instant = Jour et heure : 16/04/2026 08:00.
sheet-help-email = Adresse électronique d’un service, jamais d’une personne.
sheet-help-phone = Avec + et l’indicatif du pays.
sheet-help-url = Adresse complète, commençant par https://.
sheet-help-list = À choisir dans la liste.
sheet-help-many = Plusieurs valeurs : séparées par un point-virgule (;).
sheet-help-many-lines = Plusieurs valeurs : une par ligne (Alt+Entrée).
sheet-help-empty = Laissé vide : rien ne change. Un trait d’union (-) supprime la donnée.

## Parts of values

part-lat = Latitude (°N)
part-lon = Longitude (°E)
part-role = Fonction
part-organisation = Organisme
part-mailbox = Courriel
part-phone = Téléphone
part-valid-from = En vigueur depuis
part-valid-to = En vigueur jusqu’au
part-id = Identifiant
part-name = Nom
part-title = Titre
part-legal-basis = Base légale
part-consent = Consentement donné le
part-file = Nom du fichier
part-year = Année
part-status = État
part-source = Source
part-day-last = dernier jour
part-precision-exact = Exacte
part-precision-approximate = Approximative
part-precision-withheld = Non publiée
part-edition-status-scheduled = Comme prévu
part-edition-status-cancelled = Annulée
part-edition-status-postponed = Reportée
part-edition-status-rescheduled = Déplacée à ces dates
part-leap-never = Seulement le mois ordinaire
part-leap-first = Le premier des deux mois
part-leap-both = Les deux mois
part-figure-status-provisional = Provisoire
part-figure-status-final = Définitif

## The sheet for the approving superior

review-title = Fiche soumise à approbation
review-facts = Données
review-text = Texte
review-sources = Sources
review-changes = Modifications depuis la dernière approbation
review-path = Fichier
review-digest = Empreinte du contenu
review-approval = Approbation
review-approval-none = Pas encore approuvée
review-approval-valid = Approuvée, et inchangée depuis
review-approval-void = Modifiée depuis son approbation
review-approval-unknown = Approuvée, sans indication du contenu approuvé
review-approval-role = Fonction
review-approval-organisation = Organisme
review-approval-date = Date
review-approval-document = Document
review-changes-first = Aucun texte approuvé avec lequel comparer.
review-changes-none = Rien n’a changé.
review-changes-series = Les fichiers de données de la fiche ont changé.
review-before = Avant
review-after = Maintenant
review-removed = supprimé :
review-added = ajouté :
review-no-text = (sans texte)
review-printed = Imprimé le { $date }
review-decision = Approuvé par (fonction, organisme, date, signature) :

## Drafts

draft-watermark = Brouillon – ne pas publier
